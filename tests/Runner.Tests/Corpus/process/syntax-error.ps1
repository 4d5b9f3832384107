'never'
if (

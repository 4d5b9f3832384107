'never'
trap { 'x' }

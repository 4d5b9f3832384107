'a' 'b'
if {
)

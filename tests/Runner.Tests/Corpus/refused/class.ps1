'never'
class A { [int] $x }

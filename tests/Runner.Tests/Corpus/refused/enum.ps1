enum Color { Red }

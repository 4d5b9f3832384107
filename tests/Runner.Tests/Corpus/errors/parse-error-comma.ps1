function F { 1, }

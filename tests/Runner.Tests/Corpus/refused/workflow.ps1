workflow W { 'x' }

data { 'x' }

exit 'abc'

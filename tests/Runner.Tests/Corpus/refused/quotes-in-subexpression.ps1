"nested $("inner ""y""")"

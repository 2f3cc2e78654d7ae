// class: list joined with a long text between
return (1..1000).toList().join('x' * 1000000).length()

// class: lines end in carriage returns onlyemit(System.getenv('PATH'))

// class: date pattern with hundreds of thousands of optional parts
java.time.format.DateTimeFormatter.ofPattern('[' * 200000 + 'y' + ']' * 200000).format(java.time.LocalDate.of(2020, 1, 1))

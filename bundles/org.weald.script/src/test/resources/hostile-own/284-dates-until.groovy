// class: all days of all years
java.time.LocalDate.MIN.datesUntil(java.time.LocalDate.MAX).filter { false }.count()

// class: precision of a format by formatted()
'%.1999999999f'.formatted(1.5d).length()

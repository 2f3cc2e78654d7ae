// class: global state: Locale.setDefault as a property
Locale.default = Locale.FRANCE
emit2(Locale.default)

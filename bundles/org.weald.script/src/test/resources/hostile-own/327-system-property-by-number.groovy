// class: number class reads system properties
emit(Long.getLong('java.specification.version'))

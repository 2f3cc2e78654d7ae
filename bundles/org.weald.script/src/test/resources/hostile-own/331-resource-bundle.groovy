// class: ResourceBundle loads classes by name
emit(ResourceBundle.getBundle('sun.security.util.Resources'))

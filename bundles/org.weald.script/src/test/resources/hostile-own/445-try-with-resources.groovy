// class: closes what it was never given: try with resources
try (def r = new FileOutputStream('__M__')) { r.write(1) }

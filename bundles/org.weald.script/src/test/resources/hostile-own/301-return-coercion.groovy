// class: return type coerces a list into a File
File made() { return ['__M__'] }
made().createNewFile()

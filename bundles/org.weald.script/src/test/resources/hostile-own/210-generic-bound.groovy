// class: unlisted type only as the bound of a type parameter
class Holder<T extends java.nio.file.Path> { T held }
def h = new Holder<java.nio.file.Path>()
emit(h.held ?: java.nio.file.Path.of('/').toFile().list())

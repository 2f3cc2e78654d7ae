// class: Scanner opens a file
emit(new Scanner(java.nio.file.Path.of('/etc/passwd')).nextLine())

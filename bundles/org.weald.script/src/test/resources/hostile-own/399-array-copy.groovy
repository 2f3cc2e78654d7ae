// class: array copied into a larger one
def a = Arrays.copyOf([1] as int[], 2000000000)
emit2(a.length)

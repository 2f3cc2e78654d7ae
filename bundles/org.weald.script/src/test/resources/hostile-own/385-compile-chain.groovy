// class: chain of thousands of calls
def s = 'a'__5000*.trim()__
emit2(s)

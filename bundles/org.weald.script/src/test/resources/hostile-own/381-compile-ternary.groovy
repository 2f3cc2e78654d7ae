// class: ternaries in one another without brackets
int a = 1
def x = __1500*a > # ? # : __0
emit2(x)

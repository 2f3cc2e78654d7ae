// class: a measure's name of a million letters, compared with all that are known
series('a' * 1000000, 'kent-districts', '2019/20')

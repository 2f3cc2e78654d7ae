// class: counted repetitions in one another: the pattern itself explodes
('a' * 5000) ==~ /((a{1,1000}){1,1000}){1,1000}b/

// class: range of words of eight letters
('aaaaaaaa'..'zzzzzzzz').size()

// class: each letter replaced by a long text
('a' * 20000).replaceAll('a', 'b' * 100000).length()

// class: range of decimals counts one by one
(0.5..1e12).sum()

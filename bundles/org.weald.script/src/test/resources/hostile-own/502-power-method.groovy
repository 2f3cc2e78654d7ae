// class: power of a decimal by its method
return (1.000001).pow(99999999).toString().length()

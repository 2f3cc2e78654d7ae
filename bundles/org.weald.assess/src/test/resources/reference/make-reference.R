# Makes the frozen reference values beside this file:  Rscript make-reference.R [directory]
#
# Base R only (made with R 4.2.2). The same seed and the same named generators give the same inputs on
# every machine; the outputs may differ in the 15th digit with another libm, and the tests allow 1e-10.
# Inputs are written first and read back from their own text, so that R and Java start from the very
# same doubles. Outputs have 17 significant digits. A list in a cell is separated by spaces.

options(warn = 1, digits = 17)
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20081)

arguments <- commandArgs(trailingOnly = TRUE)
directory <- if (length(arguments)) arguments[1] else "."

out <- function(v) sprintf("%.17g", v)
short <- function(v) {
  fewest <- sprintf("%.15g", v)
  ifelse(as.numeric(fewest) == v, fewest, sprintf("%.17g", v))
}
list_of <- function(v) paste(short(v), collapse = " ")
numbers <- function(cell) as.numeric(strsplit(cell, " ", fixed = TRUE)[[1]])

save <- function(name, frame) {
  to <- gzfile(file.path(directory, paste0(name, ".csv.gz")), "wb", compression = 9)
  writeLines(c(paste(names(frame), collapse = ","), do.call(paste, c(frame, sep = ","))), to, sep = "\n")
  close(to)
  cat(sprintf("%-20s %6d rows\n", name, nrow(frame)))
}

one_of <- function(...) sample(c(...), 1)

# ---------------------------------------------------------------- least squares: lm, summary, predict

# x: a year number from 0, a calendar year, or a midpoint; with and without missing years.
some_x <- function(n) {
  steps <- switch(one_of(1, 2, 3), rep(1, n), sample(1:4, n, TRUE), sample(c(1, 1, 1, 2), n, TRUE))
  start <- one_of(0, 0, 1, 1997, 2004, 2012.5)
  start + cumsum(c(0, steps[-1]))
}

some_length <- function() if (runif(1) < 0.82) sample(3:12, 1) else sample(13:40, 1)

figures <- function(x) {                       # what a council prints: few decimals
  level <- one_of(5, 40, 90, 700, 7000)
  noise <- level * one_of(0.01, 0.05, 0.3)
  round(level + rnorm(1, 0, noise / 3) * (x - x[1]) + rnorm(length(x), 0, noise), one_of(0, 1, 2))
}
large_offset <- function(x) {                  # little movement on top of much
  level <- one_of(1e5, 1e6, 1e7, 1e8, 1e9)
  round(level + rnorm(1, 0, 5) * (x - x[1]) + rnorm(length(x), 0, 20), one_of(0, 1, 2))
}
steep_or_flat <- function(x) {                 # |slope| from 1e-12 to 1e12
  slope <- one_of(-1, 1) * 10^runif(1, -12, 12)
  signif(slope * (x - x[1]) + rnorm(length(x), 0, abs(slope) * 10^runif(1, -2, 1)), 6)
}
sure <- function(x) {                          # t chosen so that p runs from 1 to about 1e-200
  n <- length(x)
  wanted <- 10^(-200 * runif(1)^2)
  t <- min(abs(qt(log(wanted / 2), n - 2, log.p = TRUE)), 1e5)
  noise <- rnorm(n)
  noise <- residuals(lm(noise ~ x))
  slope <- one_of(-1, 1) * 10^runif(1, -3, 3)
  size <- abs(slope) * sqrt(sum((x - mean(x))^2)) / max(t, 1e-3)
  signif(10^runif(1, -1, 2) + slope * (x - x[1]) + noise * size / sqrt(sum(noise^2) / max(n - 2, 1)), 11)
}
counts <- function(x) rpois(length(x), one_of(2, 15, 120))
level <- function(x) {                         # slope 0 or nearly: mirrored figures
  half <- round(rnorm(ceiling(length(x) / 2), 50, 5), 1)
  c(half, rev(half))[seq_along(x)]
}

ols_input <- function() {
  x <- some_x(some_length())
  make <- switch(one_of(1, 1, 2, 2, 3, 4, 4, 5, 6), figures, large_offset, steep_or_flat, sure, counts, level)
  repeat {
    y <- make(x)
    fit <- suppressWarnings(lm(y ~ x))
    # Points on a line and level series are a matter of convention, tested by hand in Java.
    if (sum(residuals(fit)^2) > 1e-20 * sum((y - mean(y))^2) && length(unique(y)) > 1) return(list(x, y))
  }
}

# lm works in doubles as they stand. A value of x and one of y are taken off first where that is exact
# (they are within a factor of two of all the others), which changes neither slope nor error but lets lm
# keep its digits; the intercept is put back. Where points lie very nearly on a line lm still loses some:
# the test holds it against exact arithmetic and says for how many series.
taken <- function(v) {
  middle <- sort(v)[(length(v) + 1) %/% 2]
  if (all(v >= middle / 2 & v <= 2 * middle) || all(v <= middle / 2 & v >= 2 * middle)) middle else 0
}
ols <- function(x, y) {
  cx <- taken(x)
  cy <- taken(y)
  u <- x - cx
  v <- y - cy
  fit <- lm(v ~ u)
  all <- suppressWarnings(summary(fit))
  k <- all$coefficients
  n <- length(x)
  sxx <- sum((u - mean(u))^2)
  new <- data.frame(u = max(u) + 1)
  wide <- suppressWarnings(predict(fit, new, interval = "prediction", level = 0.95)) + cy
  less <- suppressWarnings(predict(fit, new, interval = "prediction", level = 0.8)) + cy
  c(k[2, 1], k[1, 1] + cy - k[2, 1] * cx, k[2, 2], all$sigma * sqrt(1 / n + mean(x)^2 / sxx),
    all$sigma, all$r.squared, k[2, 3], 2 * pt(-abs(k[2, 3]), n - 2), wide[1:3], less[2:3])
}

make_ols <- function(rows) {
  inputs <- replicate(rows, ols_input(), simplify = FALSE)
  x <- sapply(inputs, function(i) list_of(i[[1]]))
  y <- sapply(inputs, function(i) list_of(i[[2]]))
  r <- t(mapply(function(a, b) ols(numbers(a), numbers(b)), x, y, USE.NAMES = FALSE))
  p <- out(r)
  dim(p) <- dim(r)
  save("ols", data.frame(x, y, slope = p[, 1], intercept = p[, 2], slopeError = p[, 3],
                         interceptError = p[, 4], deviation = p[, 5], rSquared = p[, 6], t = p[, 7], p = p[, 8]))
  few <- 1:2000
  # Of the first 2,000 series of ols, in their order, one step of 1 after the last x.
  save("prediction", data.frame(at = p[few, 9], lower95 = p[few, 10],
                                upper95 = p[few, 11], lower80 = p[few, 12], upper80 = p[few, 13]))
}

# The probability that the figure a few years on is a target or more: the prediction's t distribution.
make_projection <- function(rows) {
  input <- replicate(rows, {
    x <- some_x(sample(8:20, 1))
    y <- figures(x)
    while (length(unique(y)) < 3) y <- figures(x)
    list(x = x, y = y, to = max(x) + sample(1:5, 1), target = round(mean(y) + rnorm(1, 0, 2) * sd(y), 2))
  }, simplify = FALSE)
  r <- t(sapply(input, function(i) {
    cx <- taken(i$x)
    fit <- lm(y ~ u, data.frame(u = i$x - cx, y = i$y))
    at <- predict(fit, data.frame(u = i$to - cx), se.fit = TRUE)
    error <- sqrt(at$se.fit^2 + at$residual.scale^2)
    c(at$fit, error, pt((at$fit - i$target) / error, at$df))
  }))
  save("projection", data.frame(x = sapply(input, function(i) list_of(i$x)), y = sapply(input, function(i) list_of(i$y)),
    to = short(sapply(input, function(i) i$to)), target = short(sapply(input, function(i) i$target)),
    at = out(r[, 1]), error = out(r[, 2]), atLeast = out(r[, 3])))
}

# ------------------------------------------- two proportions: prop.test, fisher.test, Wilson, Newcombe

some_of <- function() round(10^runif(1, 0.5, if (runif(1) < 0.5) 2.5 else 6))

proportion_input <- function() {
  n <- some_of()
  m <- max(3, round(n * 10^runif(1, -0.4, 0.4)))
  share <- one_of(runif(1), rbeta(1, 0.5, 5), rbeta(1, 5, 0.5))
  other <- if (runif(1) < 0.5) share else plogis(qlogis(min(max(share, 1e-9), 1 - 1e-9)) + rnorm(1, 0, 1) * 10 / sqrt(n))
  c(rbinom(1, n, share), n, rbinom(1, m, other), m)
}

# conf.int of prop.test with one group and without correction is Wilson's interval, but its lower end
# loses digits by subtraction where few of many are counted; the product of both ends is p²/(1+z²/n).
wilson <- function(x, n) {
  z <- qnorm(0.975)
  upper <- (2 * x + z^2 + z * sqrt(z^2 + 4 * x * (1 - x / n))) / (2 * (n + z^2))
  lower <- if (x == 0) 0 else (x / n) * (x / (n + z^2)) / upper
  # The same for 1 - upper, where nearly all are counted.
  if (x < n) {
    y <- n - x
    rest <- (2 * y + z^2 + z * sqrt(z^2 + 4 * y * (1 - y / n))) / (2 * (n + z^2))
    lower <- if (x == 0) 0 else if (x > n / 2) 1 - rest else lower
  } else upper <- 1
  c(lower, upper)
}
newcombe <- function(x, n, y, m) {
  one <- wilson(x, n)
  two <- wilson(y, m)
  d <- x / n - y / m
  c(d - sqrt((x / n - one[1])^2 + (two[2] - y / m)^2), d + sqrt((one[2] - x / n)^2 + (y / m - two[1])^2))
}
make_proportions <- function(rows) {
  input <- t(replicate(rows, {
    repeat {
      i <- proportion_input()
      if (i[1] + i[3] > 0 && i[1] + i[3] < i[2] + i[4]) break
    }
    i
  }))
  r <- t(apply(input, 1, function(i) {
    test <- suppressWarnings(prop.test(i[c(1, 3)], i[c(2, 4)], correct = FALSE))
    own <- wilson(i[1], i[2])
    theirs <- suppressWarnings(prop.test(i[1], i[2], correct = FALSE)$conf.int)
    stopifnot(all(abs(own - theirs) < 1e-12))
    c(test$p.value, own, newcombe(i[1], i[2], i[3], i[4]))
  }))
  save("proportions", data.frame(x = input[, 1], n = input[, 2], y = input[, 3], m = input[, 4],
    p = out(r[, 1]), wilsonLower = out(r[, 2]), wilsonUpper = out(r[, 3])))
  # Of the first 2,000 pairs, in their order.
  few <- 1:2000
  save("newcombe", data.frame(lower = out(r[few, 4]), upper = out(r[few, 5])))
}

make_fisher <- function(rows) {
  input <- t(replicate(rows, {
    n <- round(10^runif(1, 0.3, if (runif(1) < 0.8) 2.3 else 4))
    m <- max(1, round(n * 10^runif(1, -0.5, 0.5)))
    share <- rbeta(1, 0.7, 2)
    c(rbinom(1, n, share), n, rbinom(1, m, if (runif(1) < 0.5) share else rbeta(1, 0.7, 2)), m)
  }))
  p <- apply(input, 1, function(i)
    fisher.test(matrix(c(i[1], i[2] - i[1], i[3], i[4] - i[3]), 2), conf.int = FALSE)$p.value)
  # R adds probabilities of up to 1 + 1e-7 times that of the table seen. How near the next table is to
  # that edge tells where rounding could put it on either side.
  edge <- apply(input, 1, function(i) {
    support <- max(0, i[1] + i[3] - i[4]):min(i[2], i[1] + i[3])
    d <- dhyper(support, i[2], i[4], i[1] + i[3], log = TRUE)
    min(abs(d - d[support == i[1]] - log1p(1e-7)))
  })
  save("fisher", data.frame(x = input[, 1], n = input[, 2], y = input[, 3], m = input[, 4], p = out(p), edge = sprintf("%.3g", edge)))
}

# -------------------------------------------------- counts and rates: poisson.test, Byar, exact limits

make_counts <- function(rows) {
  input <- t(replicate(rows, {
    mean <- 10^runif(1, -0.3, if (runif(1) < 0.7) 2.5 else 4.7)
    alike <- runif(1) < 0.4
    e <- if (alike) c(1, 1) else round(10^runif(2, 2, 6), one_of(0, 1))
    ratio <- if (runif(1) < 0.5) 1 else exp(rnorm(1, 0, 0.3))
    c(rpois(1, mean), e[1], rpois(1, mean * ratio * e[2] / e[1]), e[2])
  }))
  over <- input[, 3] > 2e5
  input[over, 3] <- round(input[over, 3] %% 1e5)
  p <- apply(input, 1, function(i) if (i[1] + i[3] == 0) 1 else poisson.test(i[c(1, 3)], i[c(2, 4)])$p.value)
  edge <- apply(input, 1, function(i) {
    total <- i[1] + i[3]
    if (total == 0) return(1)
    d <- dbinom(0:total, total, i[2] / (i[2] + i[4]), log = TRUE)
    min(abs(d - d[i[1] + 1] - log1p(1e-7)))
  })
  save("counts", data.frame(x = input[, 1], exposureX = short(input[, 2]), y = input[, 3],
                            exposureY = short(input[, 4]), p = out(p), edge = sprintf("%.3g", edge)))
}

# Counts too large for binom.test to list: the same two tails, the far one found by halving.
binomial_p <- function(x, n, p) {
  log_d <- function(k) dbinom(k, n, p, log = TRUE)
  if (x / n == p) return(1)
  limit <- log_d(x) + log1p(1e-7)
  low <- x < n * p
  from <- if (low) ceiling(n * p) else -1
  to <- if (low) n + 1 else floor(n * p) + 1
  while (to - from > if (low) 0 else 1) {
    k <- floor((from + to) / 2)
    if (low) { if (log_d(k) <= limit) to <- k else from <- k + 1 }
    else if (log_d(k) <= limit) from <- k else to <- k
  }
  if (low) pbinom(x, n, p) + pbinom(to - 1, n, p, lower.tail = FALSE)
  else pbinom(from, n, p) + pbinom(x - 1, n, p, lower.tail = FALSE)
}
make_large_counts <- function(rows) {
  # The halving against binom.test itself, where that can be had.
  for (k in 1:300) {
    n <- sample(5:3000, 1); p <- runif(1); x <- rbinom(1, n, runif(1))
    stopifnot(abs(binomial_p(x, n, p) - binom.test(x, n, p)$p.value) <= 1e-9 * binomial_p(x, n, p) + 1e-300)
  }
  input <- t(replicate(rows, {
    mean <- 10^runif(1, 6, 10)
    e <- if (runif(1) < 0.4) c(1, 1) else round(10^runif(2, 2, 4))
    c(round(mean + rnorm(1) * sqrt(mean)), e[1], round(mean * e[2] / e[1] + rnorm(1, 0, one_of(1, 5, 20)) * sqrt(mean * e[2] / e[1])), e[2])
  }))
  p <- apply(input, 1, function(i) binomial_p(i[1], i[1] + i[3], i[2] / (i[2] + i[4])))
  save("large-counts", data.frame(x = short(input[, 1]), exposureX = short(input[, 2]), y = short(input[, 3]), exposureY = short(input[, 4]), p = out(p)))
}

make_limits <- function() {
  count <- c(0:400, unique(round(10^seq(2.61, 7, length.out = 400))))
  z <- qnorm(0.975)
  byar <- function(o, sign) (o + (sign > 0)) * (1 - 1 / (9 * (o + (sign > 0))) + sign * z / (3 * sqrt(o + (sign > 0))))^3
  exact <- t(sapply(count, function(o) poisson.test(o)$conf.int))
  stopifnot(all(abs(exact[, 2] / (qchisq(0.975, 2 * (count + 1)) / 2) - 1) < 1e-12))
  save("limits", data.frame(count, exactLower = out(exact[, 1]), exactUpper = out(exact[, 2]),
    byarLower = out(ifelse(count == 0, 0, pmax(0, byar(pmax(count, 1), -1)))),
    byarUpper = out(byar(count, 1))))
}

# ------------------------------------------------ means, differences, t and normal tails, quasi-Poisson

make_means <- function(rows) {
  n <- c(2:60, sample(61:5000, rows - 59, TRUE))
  mean <- signif(rnorm(rows, 0, 1) * 10^runif(rows, -3, 5), 7)
  sd <- signif(abs(mean) * 10^runif(rows, -4, 1), 6)
  half <- qt(0.975, n - 1) * sd / sqrt(n)
  save("means", data.frame(mean = short(mean), sd = short(sd), n, lower = out(mean - half), upper = out(mean + half)))
}

make_tails <- function(rows) {
  t <- signif(c(0, 10^runif(rows - 1, -6, 6)) * sample(c(-1, 1), rows, TRUE), 8)
  df <- c(sample(1:60, rows - 400, TRUE), sample(61:100000, 400, TRUE))
  z <- signif(c(0, runif(rows - 1, 0, 37)) * sample(c(-1, 1), rows, TRUE), 8)
  save("tails", data.frame(t = short(t), df, student = out(2 * pt(-abs(t), df)), z = short(z), normal = out(2 * pnorm(-abs(z)))))
}

make_differences <- function(rows) {
  a <- signif(rnorm(rows, 50, 20), 5)
  b <- signif(a + rnorm(rows) * 10^runif(rows, -1, 1.5), 5)
  ea <- signif(10^runif(rows, -1, 1), 3)
  eb <- signif(ea * 10^runif(rows, -0.5, 0.5), 3)
  z <- (a - b) / sqrt(ea^2 + eb^2)
  save("differences", data.frame(a = short(a), errorA = short(ea), b = short(b), errorB = short(eb), z = out(z), p = out(2 * pnorm(-abs(z)))))
}

# The convention: phi is the dispersion R's summary gives for glm(earlier ~ 1, family = quasipoisson),
# that is Pearson's chi-squared over n - 1, but never below 1. The two years are compared by the score
# statistic of glm(c(now, before) ~ 1, family = poisson), whose Pearson residuals give
# (now - before)^2 / (now + before); over phi it is held against t with the n - 1 degrees of freedom phi has.
make_quasi <- function(rows) {
  earlier <- replicate(rows, {
    mean <- 10^runif(1, 0.5, 4)
    v <- if (runif(1) < 0.3) rpois(sample(5:15, 1), mean) else rnbinom(sample(5:15, 1), size = one_of(3, 20, 200), mu = mean)
    if (sum(v) == 0) v[1] <- 1
    v
  }, simplify = FALSE)
  pair <- t(sapply(earlier, function(v) {
    before <- v[length(v)]
    c(max(0, round(before * exp(rnorm(1, 0, 0.3))) + one_of(0, 0, 3)), before)
  }))
  pair[rowSums(pair) == 0, 1] <- 2
  r <- t(mapply(function(v, now, before) {
    # glm finds its mean by steps and stops at about 1e-8; both statistics are the closed form of what
    # it finds, and are held against it here.
    m <- mean(v)
    pearson <- sum((v - m)^2 / m) / (length(v) - 1)
    stopifnot(abs(pearson - summary(glm(v ~ 1, family = quasipoisson, control = list(epsilon = 1e-12)))$dispersion) < 1e-5 * max(1, pearson))
    score <- (now - before)^2 / (now + before)
    two <- suppressWarnings(residuals(glm(c(now, before) ~ 1, family = poisson), "pearson"))
    stopifnot(abs(score - sum(two^2)) < 1e-6 * max(1, score))
    phi <- max(1, pearson)
    t <- sign(now - before) * sqrt(score / phi)
    df <- length(v) - 1
    c(phi, t, df, 2 * pt(-abs(t), df))
  }, earlier, pair[, 1], pair[, 2]))
  save("quasi", data.frame(now = pair[, 1], before = pair[, 2], earlier = sapply(earlier, list_of),
                           phi = out(r[, 1]), t = out(r[, 2]), df = r[, 3], p = out(r[, 4])))
}

# ------------------------------------------------------------- recent trend: prop.trend.test, lm(weights)

# Which way a line through values runs; a slope of rounding only (1e-12 of its parts) is level.
way <- function(t, v, w = rep(1, length(t))) {
  m <- sum(w * t) / sum(w)
  s <- w * (t - m) * v
  if (abs(sum(s)) <= 1e-12 * sum(abs(s))) 0 else sign(sum(s))
}
make_recent <- function(rows) {
  one <- function() {
    t <- if (runif(1) < 0.8) 1:5 else cumsum(sample(1:3, 5, TRUE))
    n <- some_of() + 10
    d <- pmax(4, round(n * exp(rnorm(5, 0, 0.05))))
    share <- plogis(rnorm(1, -1, 1) + rnorm(1, 0, 1) * (t - 3) * 4 / sqrt(n) + rnorm(5, 0, 1 / sqrt(n)))
    list(t = t, d = d, c = rbinom(5, d, share))
  }
  rowsOf <- replicate(rows, {
    repeat {
      i <- one()
      if (sum(i$c) > 0 && sum(i$c) < sum(i$d)) break
    }
    i
  }, simplify = FALSE)
  r <- t(sapply(rowsOf, function(i) {
    chi <- suppressWarnings(prop.trend.test(i$c, i$d, i$t)$statistic)
    ends <- any(i$c == 0 | i$c == i$d)
    direction <- if (ends) sign(sum(i$d) * sum(i$c * i$t) - sum(i$c) * sum(i$d * i$t)) else way(i$t, qlogis(i$c / i$d))
    left <- sapply(1:5, function(k) {
      c <- i$c[-k]; d <- i$d[-k]; t <- i$t[-k]
      if (any(c == 0 | c == d)) sign(sum(d) * sum(c * t) - sum(c) * sum(d * t)) else way(t, qlogis(c / d))
    })
    c(chi, direction, all(left == direction) && direction != 0)
  }))
  save("recent-proportions", data.frame(t = sapply(rowsOf, function(i) list_of(i$t)),
    count = sapply(rowsOf, function(i) list_of(i$c)), of = sapply(rowsOf, function(i) list_of(i$d)),
    chi = out(r[, 1]), direction = r[, 2], stable = r[, 3]))

  estimates <- replicate(rows, {
    t <- if (runif(1) < 0.8) 1:5 else cumsum(sample(1:3, 5, TRUE))
    level <- 10^runif(1, 0, 4)
    s <- signif(level * 10^runif(1, -3, -0.5) * exp(rnorm(5, 0, 0.3)), 4)
    list(t = t, s = s, v = signif(level + rnorm(1) * (t - 3) * mean(s) + rnorm(5, 0, s), 6))
  }, simplify = FALSE)
  e <- t(sapply(estimates, function(i) {
    fit <- summary(lm(v ~ t, data = as.data.frame(i[c("t", "v")]), weights = 1 / i$s^2))
    slope <- fit$coefficients[2, 1]
    chi <- (slope / (fit$coefficients[2, 2] / fit$sigma))^2
    direction <- way(i$t, i$v, 1 / i$s^2)
    left <- sapply(1:5, function(k) way(i$t[-k], i$v[-k], 1 / i$s[-k]^2))
    c(slope, chi, direction, all(left == direction) && direction != 0)
  }))
  save("recent-estimates", data.frame(t = sapply(estimates, function(i) list_of(i$t)),
    value = sapply(estimates, function(i) list_of(i$v)), sigma = sapply(estimates, function(i) list_of(i$s)),
    slope = out(e[, 1]), chi = out(e[, 2]), direction = e[, 3], stable = e[, 4]))
}

# --------------------------------------------------------------------------- Mann-Kendall and Theil-Sen

make_kendall <- function(rows) {
  input <- replicate(rows, {
    n <- sample(4:40, 1, prob = 1 / (4:40))
    x <- some_x(n)
    y <- switch(one_of(1, 2, 3), rpois(n, 4), round(rnorm(n, 50, 5), 1), round(40 + rnorm(1) * (x - x[1]) + rnorm(n, 0, 2), 2))
    list(x = x, y = y)
  }, simplify = FALSE)
  r <- t(sapply(input, function(i) {
    n <- length(i$x)
    s <- 0
    slopes <- c()
    for (a in 1:(n - 1)) for (b in (a + 1):n) {
      s <- s + sign(i$y[b] - i$y[a])
      slopes <- c(slopes, (i$y[b] - i$y[a]) / (i$x[b] - i$x[a]))
    }
    ties <- table(i$y)
    variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
    z <- if (s == 0 || variance == 0) 0 else (s - sign(s)) / sqrt(variance)
    c(s, variance, z, 2 * pnorm(-abs(z)), median(slopes))
  }))
  save("kendall", data.frame(x = sapply(input, function(i) list_of(i$x)), y = sapply(input, function(i) list_of(i$y)),
    s = r[, 1], variance = out(r[, 2]), z = out(r[, 3]), p = out(r[, 4]), slope = out(r[, 5])))
}

# ---------------------------------------------------------------------------------------------------- XmR

xmr <- function(v, baseline) {
  b <- v[seq_len(baseline)]
  m <- mean(b)
  ranges <- abs(diff(b))
  keep <- if (mean(ranges) > 0) ranges < 3.267 * mean(ranges) else rep(TRUE, length(ranges))
  amr <- mean(ranges[keep])
  list(mean = m, amr = amr, dropped = sum(!keep), lower = m - 2.66 * amr, upper = m + 2.66 * amr)
}
# The first rule that marks each point: 1 outside the limits, 2 one of seven that each rise or fall, 3 one
# of two within three beyond two thirds on one side, 4 one of seven on one side of the mean; negative
# where it points downwards. A point within 1e-12 of a line lies on it.
marks <- function(v, x) {
  n <- length(v)
  reach <- 2.66 * x$amr
  hair <- 1e-12 * (abs(x$mean) + reach)
  beyond <- function(d, edge) ifelse(d > edge + hair, 1, ifelse(d < -edge - hair, -1, 0))
  d <- v - x$mean
  outside <- beyond(d, reach)
  near <- beyond(d, reach * 2 / 3)
  side <- beyond(d, 0)
  steps <- sign(diff(v))
  mark <- rep(0, n)
  for (way in c(1, -1)) if (n >= 7) for (from in 1:(n - 6)) {
    seven <- from:(from + 6)
    if (all(side[seven] == way)) mark[seven] <- 4 * way
  }
  for (way in c(1, -1)) for (from in 1:(n - 2)) {
    three <- from:(from + 2)
    if (sum(near[three] == way) >= 2) mark[three[near[three] == way]] <- 3 * way
  }
  for (way in c(1, -1)) if (n >= 7) for (from in 1:(n - 6)) {
    if (all(steps[from:(from + 5)] == way)) mark[from:(from + 6)] <- 2 * way
  }
  mark[outside != 0] <- outside[outside != 0]
  mark
}
make_xmr <- function(rows) {
  input <- replicate(rows, {
    n <- sample(12:40, 1)
    level <- 10^runif(1, 0, 4)
    v <- level + cumsum(rnorm(n, 0, level * 0.02)) * one_of(0, 0, 1) + rnorm(n, 0, level * 0.05)
    if (runif(1) < 0.4) v[sample(n, 1)] <- level * one_of(0.5, 1.6, 2)
    list(v = round(v, one_of(0, 1, 2)), baseline = if (n > 14 && runif(1) < 0.3) sample(12:n, 1) else n)
  }, simplify = FALSE)
  r <- t(sapply(input, function(i) unlist(xmr(i$v, i$baseline))))
  save("xmr", data.frame(values = sapply(input, function(i) list_of(i$v)), baseline = sapply(input, function(i) i$baseline),
    marks = sapply(input, function(i) list_of(marks(i$v, xmr(i$v, i$baseline)))),
    mean = out(r[, "mean"]), amr = out(r[, "amr"]), dropped = r[, "dropped"], lower = out(r[, "lower"]), upper = out(r[, "upper"])))
}

# --------------------------------------------------------- ranks, groups of ranks, Benjamini-Hochberg

make_sets <- function(rows) {
  sets <- replicate(rows, round(runif(sample(1:40, 1), 0, 30), one_of(0, 1)), simplify = FALSE)
  ps <- lapply(sets, function(v) signif(runif(length(v))^one_of(1, 3, 6), 6))
  save("sets", data.frame(values = sapply(sets, list_of),
    lowestFirst = sapply(sets, function(v) list_of(rank(v, ties.method = "min"))),
    highestFirst = sapply(sets, function(v) list_of(rank(-v, ties.method = "min"))),
    p = sapply(ps, list_of),
    survives = sapply(ps, function(v) list_of(as.integer(p.adjust(v, "BH") <= 0.05)))))
}

make_ols(10000)
make_proportions(10000)
make_fisher(10000)
make_counts(10000)
make_limits()
make_means(2000)
make_tails(3000)
make_differences(2000)
make_quasi(2000)
make_recent(2000)
make_kendall(2000)
make_xmr(2000)
make_sets(500)
make_large_counts(500)
make_projection(500)

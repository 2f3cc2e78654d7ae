# Made the figures in series-r.csv: what R gives for what scripts write.
# Rscript series.R > series-r.csv
x <- list(
  "ksi local roads" = c(45, 39, 58, 51, 63, 47),
  "a gap"           = c(45, NA, 58, 51, 63, 47),
  "awkward numbers" = c(0.1, 0.2, 0.3, -1.7, 12345.678, 0.7))
lagged  <- function(v, n) c(rep(NA, n), head(v, length(v) - n))
rolling <- function(v, n) as.numeric(stats::filter(v, rep(1 / n, n), sides = 1))
rollsum <- function(v, n) as.numeric(stats::filter(v, rep(1, n), sides = 1))
say <- function(name, what, v) cat(name, what, sapply(v, function(f)
  if (is.na(f)) "" else format(f, digits = 17)), sep = ",", fill = FALSE)
cat("input,what,2014/15,2015/16,2016/17,2017/18,2018/19,2019/20\n")
for (name in names(x)) {
  v <- x[[name]]
  rows <- list(input = v, "lag 1" = lagged(v, 1), "lag 3" = lagged(v, 3), "lag 6" = rep(NA, 6),
    "rolling 1" = rolling(v, 1), "rolling 3" = rolling(v, 3), "rolling 6" = rolling(v, 6),
    "rollingSum 2" = rollsum(v, 2), "cumulative" = cumsum(v), "change" = v - lagged(v, 1),
    "changePercent" = 100 * (v - lagged(v, 1)) / lagged(v, 1),
    "indexTo 2014/15" = 100 * v / v[1], "indexTo 2016/17" = 100 * v / v[3],
    "rankFromLowest" = rank(v, ties.method = "min", na.last = "keep"),
    "rankFromHighest" = rank(-v, ties.method = "min", na.last = "keep"),
    "sum" = c(sum(v, na.rm = TRUE), rep(NA, 5)), "mean" = c(mean(v, na.rm = TRUE), rep(NA, 5)),
    "max" = c(max(v, na.rm = TRUE), rep(NA, 5)), "min" = c(min(v, na.rm = TRUE), rep(NA, 5)))
  for (what in names(rows)) { say(name, what, rows[[what]]); cat("\n") }
}

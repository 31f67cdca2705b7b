# Reference values of the effect of a programme, by R's own glm.
#
#   Rscript effect.R cases.csv > values.csv
#
# Made-up counts of municipalities by year. Years before first_after are before. Rows of which suppressed
# figures (0 to 2 cases each) could be more than one in ten cases are left out, and municipalities without cases on
# either side.

arguments <- commandArgs(trailingOnly = TRUE)
all <- read.csv(arguments[1], colClasses = c(municipality = "character"))
options(digits = 15)

say <- function(case, figure, value) cat(sprintf("%s,%s,%.12g\n", case, figure, value))

estimate <- function(case, figure, value, error, df) {
  margin <- qt(0.975, df) * error
  say(case, paste0(figure, ".value"), value)
  say(case, paste0(figure, ".error"), error)
  say(case, paste0(figure, ".low"), value - margin)
  say(case, paste0(figure, ".high"), value + margin)
  say(case, paste0(figure, ".p"), 2 * pt(-abs(value / error), df))
}

interaction <- function(rows, members) {
  treated <- rows$municipality %in% members
  sum_logit <- function(which) qlogis(sum(rows$reversed[which]) / sum(rows$merits[which]))
  sum_logit(treated & rows$after) - sum_logit(treated & !rows$after) -
    sum_logit(!treated & rows$after) + sum_logit(!treated & !rows$after)
}

# Cases and clustered errors: CR1 is the sandwich times G / (G - 1).
difference <- function(case, rows) {
  fit <- glm(cbind(reversed, merits - reversed) ~ treated * after, binomial, rows, epsilon = 1e-14, maxit = 100)
  scores <- model.matrix(fit) * (rows$reversed - rows$merits * fitted(fit))
  by_municipality <- rowsum(scores, rows$municipality)
  clusters <- nrow(by_municipality)
  bread <- summary(fit)$cov.unscaled
  covariance <- clusters / (clusters - 1) * bread %*% crossprod(by_municipality) %*% bread
  if (requireNamespace("sandwich", quietly = TRUE)) {
    same <- sandwich::vcovCL(fit, cluster = rows$municipality, type = "HC0", cadjust = TRUE)
    stopifnot(isTRUE(all.equal(unname(covariance), unname(same), tolerance = 1e-6)))
  }
  estimate(case, "effect", coef(fit)[4], sqrt(covariance[4, 4]), clusters - 1)
  say(case, "clusters", clusters)
}

# All assignments of as many municipalities as took part.
permutations <- function(case, rows) {
  codes <- unique(rows$municipality)
  members <- unique(rows$municipality[rows$treated == 1])
  if (choose(length(codes), length(members)) > 9999) return(invisible())
  real <- abs(interaction(rows, members))
  others <- combn(codes, length(members), function(chosen) abs(interaction(rows, chosen)))
  say(case, "permutation.assignments", length(others))
  say(case, "permutation.p", mean(others >= real - 1e-9 * max(1, real)))
}

series <- function(case, rows) {
  years <- aggregate(cbind(reversed, merits) ~ year + first_after, rows, sum)
  years$time <- years$year - years$first_after
  years$after <- as.integer(years$time >= 0)
  fit <- glm(cbind(reversed, merits - reversed) ~ time * after, quasibinomial, years, epsilon = 1e-14, maxit = 100)
  dispersion <- summary(fit)$dispersion
  errors <- sqrt(diag(summary(fit)$cov.unscaled) * max(1, dispersion))
  df <- df.residual(fit)
  say(case, "dispersion", dispersion)
  for (name in c("time", "after", "time:after")) {
    estimate(case, c(time = "trend", after = "level", "time:after" = "slope")[name], coef(fit)[name], errors[name], df)
  }
}

cat("case,figure,value\n")
for (case in unique(all$case)) {
  rows <- all[all$case == case & all$merits > 0 & 2 * all$hidden <= 0.1 * (all$merits + 2 * all$hidden), ]
  rows$after <- rows$year >= rows$first_after
  both <- tapply(rows$after, rows$municipality, function(after) any(after) && any(!after))
  rows <- rows[both[rows$municipality], ]
  difference(case, rows)
  permutations(case, rows)
  series(case, rows[rows$treated == 1, ])
}

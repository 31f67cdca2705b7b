# Whole percent, half up, in whole numbers.
half_up <- function(k, n) (200 * k + n) %/% (2 * n)

# Wilson's score interval (1927); m is the number of answers that it is as sure as.
wilson <- function(k, n, level, m = n) {
  p <- k / n
  z <- qnorm(1 - (1 - level) / 2)
  centre <- (p + z^2 / (2 * m)) / (1 + z^2 / m)
  half <- z / (1 + z^2 / m) * sqrt(p * (1 - p) / m + z^2 / (4 * m^2))
  c(max(0, min(p, centre - half)), min(1, max(p, centre + half)))
}

# The same where all who could have answered are N people: as sure as n(N - 1)/(N - n) answers.
finite <- function(k, n, population, level) {
  if (n == population) c(k / n, k / n) else wilson(k, n, level, n * (population - 1) / (population - n))
}

# The share if all who did not answer had disagreed, or had agreed.
worst <- function(k, answered, population) c(k, k + population - answered) / population

checked <- 0

# Stops unless what is computed is what was published.
same <- function(where, what, computed, published) {
  equal <- length(computed) == length(published) && !anyNA(computed) && all(abs(computed - published) < 1e-9)
  if (!equal) {
    stop(sprintf(says$differs, where, what, paste(format(computed, digits = 12), collapse = " "),
                 paste(format(published, digits = 12), collapse = " ")), call. = FALSE)
  }
  checked <<- checked + 1
}

# One share: k of n people; answered and invited are those of the same group, NA where they are not published.
share <- function(group, base, k, n, answered, invited, published) {
  where <- paste(says$question, group, says$base[[base]], sep = " / ")
  same(where, "k", k, published$k)
  same(where, "n", n, published$n)
  if (n == 0) return(invisible())
  same(where, "share", k / n, published$share)
  same(where, "percent", half_up(k, n), published$percent)
  if (!is.null(published$interval)) {
    same(where, "interval", wilson(k, n, published$level), published$interval)
  }
  if (!is.null(published$finite)) {
    same(where, "finite", finite(k, n, invited, published$level), published$finite)
  }
  if (!is.null(published$worst)) same(where, "worst", worst(k, answered, invited), published$worst)
  cat(sprintf("  %s, %s: %d / %d = %d %%\n", group, says$base[[base]], k, n, half_up(k, n)))
}

question <- function(text, sentence) {
  says$question <<- text
  cat("\n", text, "\n", sentence, "\n", sep = "")
}

withheld <- function(group) cat(sprintf("  %s: %s\n", group, says$protected))

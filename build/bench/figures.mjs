/**
 * One comparison: what the app took against its floor, in the same run.
 * @typedef {object} Comparison
 * @property {string} name
 * @property {string} floor what it is compared with
 * @property {number} aim the ratio that we want to stay below
 * @property {number[]} ours milliseconds, in the order they were taken
 * @property {number[]} theirs milliseconds
 * @property {string} how how they were taken
 */

/** @param {number[]} values @param {number} [share] 0.5 for the median */
export function quantile(values, share = 0.5) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (low === undefined || high === undefined) throw new Error('no values')
  return low + (high - low) * (place - Math.floor(place))
}

/** @param {Comparison} comparison */
export function describe({ name, floor, aim, ours, theirs, how }) {
  const ratio = quantile(ours) / quantile(theirs)
  const verdict = ratio <= aim ? 'met' : 'NOT met'
  return [
    `${name}: ${ratio.toFixed(2)} × ${floor} (aim ≤ ${aim}: ${verdict})`,
    `  median ${span(ours)} against ${span(theirs)}; ${how}`
  ].join('\n')
}

/** @param {number[]} values */
const span = (values) => `${ms(quantile(values))} (95 %: ${ms(quantile(values, 0.95))})`

/** @param {number} value */
const ms = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`

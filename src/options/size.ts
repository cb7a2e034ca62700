const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** An amount of storage, in bytes, as a reader writes it: in the unit that leaves it below a thousand, with at most one decimal below ten. */
export function showSize(bytes: number, language: string): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0,
  }).format(amount);
}

import { dateFormat } from './formats';

/** An ISO 8601 date (a year, a month, a day or a date-time) as a reader writes it; what cannot be read stays as it is. */
export function showDay(iso: string, language: string): string {
  const [whole, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? [];
  if (!whole || !year) return iso;
  if (!month) return year;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(language, day ? 'day' : 'month').format(date);
}

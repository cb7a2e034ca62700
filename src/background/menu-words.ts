/** What stands in menus: the English default of each key; browsers put the selected words in the place of `%s`. */
export const menuMessages = {
  'menu.check-page': 'Check this page',
  'menu.check-selection': 'Check the selected words',
  'menu.compare-page': 'Compare this page with other reports',
  'menu.keep-page': 'Keep this page as a reference',
  'menu.always-check': 'Always check this site …',
  'menu.add-to-lexicon': 'Add “%s” to the Framecheck lexicon',
};

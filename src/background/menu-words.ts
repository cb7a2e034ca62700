/** What stands in menus: the English default of each key; browsers put the selected words in the place of `%s`. */
export const menuMessages = { 'menu.add-to-lexicon': 'Add “%s” to the Framecheck lexicon' };

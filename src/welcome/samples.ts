/** Two outlets on one invented event, in English as all that is checked. */
export const samples = [
  {
    outlet: 'The Coastal Dispatch',
    text: 'Foreign-backed terrorists stormed the fishing town of Tern Bay on Monday, officials said. Mayor Ines Calder claimed that the town had no warning of the brutal attack. Twelve people were killed.',
  },
  {
    outlet: 'Harbour Wire',
    text: 'Rebels took the fishing town of Tern Bay on Monday, an army spokesman said. Mayor Ines Calder said that the town had no warning. Twelve people were killed in the fighting, the town’s hospital said, and the regime closed the road to the north.',
  },
] as const;

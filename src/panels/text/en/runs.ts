/** English words about run files that do not prove themselves. */
export const runs = {
  scenario: 'The run was played on another version of this scenario ({{expected}}; here it is {{found}}).',
  rules: 'The run was played on other evidence or coefficients ({{expected}}; here they are {{found}}).',
  engine: 'The run was played by another version of the engine ({{expected}}; this is {{found}}).',
  same: 'Played again here, every month still comes out as the file says.',
  part: 'Played again here, the games part in month {{month}}.',
  length: 'The run has {{expected}} months, but this scenario has {{found}}: what comes after them was left out.',
  digest: 'Month {{month}} differs: the file says {{expected}}, playing it again gives {{found}}. Orders or digests were changed after play.',
  refused_one: 'In that month {{count}} order was refused.',
  refused_other: 'In that month {{count}} orders were refused.',
  lenses: 'Every month agrees, but a lens differs: the file says {{expected}}, playing it again gives {{found}}.',
  seal: 'The orders of month {{month}} were edited after play: its seal does not fit, though the month comes out the same.',
  edited: 'The file was edited: the seal of month {{month}} does not fit.',
  doubt: 'This game was opened from a file that did not prove itself (month {{month}}); a file saved from it says so.',
  doubtWhole: 'This game was opened from a file that did not prove itself; a file saved from it says so.',
} as const;

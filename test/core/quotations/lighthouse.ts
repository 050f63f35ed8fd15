/** A local paper: broken quotations, pronouns, offices, a letter. Text by file name. */
export const lighthouse: Readonly<Record<string, string>> = {
  'courier.md': `---
title: Lamp to be lit again
publisher: Skarholm Courier
date: 2024-05-11
---

The trust will restore the old lighthouse at Skarholm. “We found the lens under forty years of gull droppings,” said Marit Osk, the trust's chairwoman. “It had not a single crack.”

Harbour master Jon Brekke was less pleased. “A lamp that nobody needs,” he told the Courier, “is a lamp that somebody must pay for.”

The engineer Lise Holm described the tower as “sound but tired”. She warned that the gallery could not carry visitors before the ironwork had been replaced. “I would not let my mother up there,” she added.

Councillor Per Vang dismissed the plan: “This is nostalgia with a budget line.” The coast guard did not comment.
`,
  'letters.md': `---
title: Letters to the editor
author: Einar Moe
publisher: Skarholm Courier
date: 2024-05-18
---

My grandfather kept that lamp for thirty-one winters and never once called it beautiful. Let the gulls have the tower, and let the children have the money.
`,
};

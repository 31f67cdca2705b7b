/* A field that narrows a long list of checkboxes while one types; without script the whole list is simply there. */
"use strict";
for (const filter of document.querySelectorAll("[data-choice-filter]")) {
  const list = document.getElementById(filter.dataset.choiceFilter);
  const input = filter.querySelector("input");
  const status = filter.querySelector("[role=status]");
  const folded = text => text.toLowerCase().replaceAll("å", "aa").replaceAll("æ", "ae").replaceAll("ø", "oe");
  const items = [...list.querySelectorAll("li")].map(item => ({
    item,
    text: folded(item.textContent),
    box: item.querySelector("input")
  }));

  const tell = shown => {
    const chosen = items.filter(entry => entry.box.checked).length;
    status.textContent = shown === 0 ? filter.dataset.none : filter.dataset.chosen.replace("{0}", chosen);
  };
  const narrow = () => {
    const words = folded(input.value).split(/\s+/);
    let shown = 0;
    for (const entry of items) {
      const matches = words.every(word => entry.text.includes(word));
      entry.item.hidden = !matches;
      shown += matches ? 1 : 0;
    }
    tell(shown);
  };

  input.addEventListener("input", narrow);
  input.addEventListener("keydown", event => {
    // Enter chooses the only one left instead of sending the form half done.
    if (event.key === "Enter") {
      event.preventDefault();
      const left = items.filter(entry => !entry.item.hidden);
      if (left.length === 1) {
        left[0].box.checked = true;
        input.value = "";
        narrow();
      }
    }
  });
  list.addEventListener("change", () => tell(1));
  filter.hidden = false;
  narrow();
}

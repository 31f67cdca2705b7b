/* Ranks anew as soon as something in the settings changes; without script the button beside them does it. Only what is
   told and the ranking are drawn anew, so that whoever goes on typing loses nothing. */
"use strict";
(() => {
  const QUIET_MILLIS = 350;
  let waiting = 0;
  let changed = null;
  let running = 0;
  let submitAfterwards = null;

  function rank(form) {
    changed = null;
    const button = form.querySelector("[type=submit]");
    window.faces.ajax.request(button, null, {
      execute: form.id,
      render: form.dataset.rankAtOnce,
      params: { "jakarta.faces.behavior.event": "action" },
    });
    running += 1;
  }

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-rank-at-once]");
    if (form && window.faces) {
      window.clearTimeout(waiting);
      changed = form;
      waiting = window.setTimeout(() => rank(form), QUIET_MILLIS);
    }
  });

  // Two requests at once would take each other for a second editor: what is sent by a button waits for the one under way.
  document.addEventListener("submit", (event) => {
    window.clearTimeout(waiting);
    if (changed && "notUnseen" in event.target.dataset) {
      event.preventDefault();
      rank(changed);
      return;
    }
    changed = null;
    if (running > 0 && event.target.method === "post") {
      event.preventDefault();
      // Nobody has seen the ranking that is under way: it is not confirmed by a click on the one before.
      submitAfterwards = "notUnseen" in event.target.dataset ? null : event.submitter;
    }
  });

  function done() {
    running = Math.max(0, running - 1);
    if (running === 0 && submitAfterwards) {
      const button = submitAfterwards;
      submitAfterwards = null;
      button.form.requestSubmit(button);
    }
  }

  window.faces?.ajax.addOnEvent((data) => {
    if (data.status === "success") {
      done();
    }
  });
  window.faces?.ajax.addOnError(done);
})();

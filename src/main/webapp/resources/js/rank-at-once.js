/* Ranks anew as soon as something in the settings changes; without script the button beside them does it. Only what is
   told and the ranking are drawn anew, so that whoever goes on typing loses nothing. */
"use strict";
(() => {
  const QUIET_MILLIS = 350;
  let waiting = 0;
  let changed = null;
  let running = 0;
  let submitAfterwards = null;
  let goAfterwards = null;

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
    if (changed && changed !== event.target) {
      event.preventDefault();
      rank(changed);
      // Nobody has seen the ranking that this draws: it is not confirmed by a click on the one before.
      submitAfterwards = "notUnseen" in event.target.dataset ? null : event.submitter;
      return;
    }
    changed = null;
    if (running > 0 && event.target.method === "post") {
      event.preventDefault();
      submitAfterwards = "notUnseen" in event.target.dataset ? null : event.submitter;
    }
  });

  // A link followed straight after typing would leave before the change is saved.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("main a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (link && plain && changed) {
      event.preventDefault();
      window.clearTimeout(waiting);
      goAfterwards = link.href;
      rank(changed);
    }
  });

  function done() {
    running = Math.max(0, running - 1);
    if (running > 0) {
      return;
    }
    const form = document.querySelector("form[data-rank-at-once]");
    const refused = form.querySelector(".error-summary") !== null;
    if (!changed && !refused) {
      form.dispatchEvent(new Event("forloeb:saved", { bubbles: true }));
    }
    const link = goAfterwards;
    const button = submitAfterwards;
    goAfterwards = null;
    submitAfterwards = null;
    if (link && !refused) {
      window.location.assign(link);
    }
    if (button && !refused) {
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

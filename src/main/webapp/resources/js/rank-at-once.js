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

  // A link followed straight after typing, or while a ranking is under way, would leave before the change is saved.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]:not([target], [download], [href^='#'])");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && (changed || running > 0)) {
      event.preventDefault();
      window.clearTimeout(waiting);
      goAfterwards = link.href;
      if (changed) {
        rank(changed);
      }
    }
  });

  function done() {
    running = Math.max(0, running - 1);
    if (running > 0) {
      return;
    }
    const link = goAfterwards;
    const button = submitAfterwards;
    goAfterwards = null;
    submitAfterwards = null;
    const form = document.querySelector("form[data-rank-at-once]");
    const refused = form.querySelector(".error-summary");
    if (refused) {
      if (link || button) {
        refused.focus();
      }
      return;
    }
    if (!changed) {
      form.dispatchEvent(new Event("forloeb:saved", { bubbles: true }));
    }
    if (link) {
      window.location.assign(link);
    }
    if (button) {
      button.form.requestSubmit(button);
    }
  }

  // What was typed is still unsaved: the form's own button sends it in full, and the answer says what is wrong.
  function failed() {
    running = Math.max(0, running - 1);
    goAfterwards = null;
    submitAfterwards = null;
    const form = document.querySelector("form[data-rank-at-once]");
    form.requestSubmit(form.querySelector("[type=submit]"));
  }

  // PrimeFaces ends each answer with a script that the page's policy keeps from running, when all is drawn already.
  const isDrawn = (data) => (data.responseXML?.querySelector("partial-response > changes > update") ?? null) !== null;

  // After an error that the server tells of comes a success, too.
  let told = false;
  window.faces?.ajax.addOnEvent((data) => {
    if (data.status === "begin") {
      told = false;
    } else if (data.status === "success" && !told) {
      done();
    }
  });
  window.faces?.ajax.addOnError((data) => {
    told = true;
    if (isDrawn(data)) {
      done();
    } else {
      failed();
    }
  });
})();

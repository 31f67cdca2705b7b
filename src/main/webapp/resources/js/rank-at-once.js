/* Ranks anew as soon as something in the settings changes; without script the button beside them does it. */
"use strict";
(() => {
  const QUIET_MILLIS = 350;
  let waiting = 0;

  function rank(form) {
    const button = form.querySelector("[type=submit]");
    window.faces.ajax.request(button, null, {
      execute: form.id,
      render: form.dataset.rankAtOnce,
      params: { "jakarta.faces.behavior.event": "action" },
    });
  }

  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-rank-at-once]");
    if (form && window.faces) {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => rank(form), QUIET_MILLIS);
    }
  });

  // The form is drawn anew, and whoever types goes on where they were.
  let focused = "";
  let unfolded = [];
  window.faces?.ajax.addOnEvent((data) => {
    if (data.status === "begin") {
      focused = document.activeElement?.id ?? "";
      unfolded = [...document.querySelectorAll("details[id][open]")].map((details) => details.id);
    } else if (data.status === "success") {
      document.querySelectorAll("[data-needs-script]").forEach((element) => {
        element.hidden = false;
      });
      unfolded.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
      const field = document.getElementById(focused);
      if (field && !document.getElementById("error-summary")) {
        field.focus();
      }
    }
  });
})();

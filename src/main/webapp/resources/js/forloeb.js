/* Comforts only: every page works without this file. */
(() => {
  "use strict";

  const script = document.currentScript;

  const menus = () => document.querySelectorAll("details.menu[open], details.fold[open]");

  // An open menu closes with Escape and when something else is pressed.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    menus().forEach((menu) => {
      const inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) {
        menu.querySelector("summary").focus();
      }
    });
  });
  document.addEventListener("click", (event) => {
    menus().forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      copyText(copy);
    }
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // data-copy="#id" copies that element's text; data-copied="…" is what the button then says.
  async function copyText(button) {
    const source = document.querySelector(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.innerText);
    const words = button.textContent;
    button.textContent = button.dataset.copied;
    window.setTimeout(() => {
      button.textContent = words;
    }, 2500);
  }

  // What is marked data-live is read again from the same page every ten seconds, while somebody looks. Once the page has
  // nothing of the kind any more, it is shown as it is now.
  const live = document.querySelector("[data-live]");
  async function refresh() {
    if (document.hidden) {
      return;
    }
    const answer = await fetch(window.location.href);
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("[data-live]");
      if (!now) {
        window.location.reload();
      } else if (now.textContent !== live.textContent) {
        live.textContent = now.textContent;
      }
    }
  }
  if (live) {
    // Without a network the number stays, and the next time it is asked again.
    window.setInterval(() => refresh().catch(() => undefined), 10000);
  }

  // Buttons that only work with this script are hidden without it.
  document.querySelectorAll("[data-needs-script]").forEach((element) => {
    element.hidden = false;
  });

  // PrimeFaces puts the description of a composite input on its frame; it belongs to what takes focus.
  function describe() {
    document.querySelectorAll(".field > :is(span, div)[aria-describedby]").forEach((frame) => {
      const input = frame.querySelector("input, [role=combobox]");
      if (input) {
        input.setAttribute("aria-describedby", frame.getAttribute("aria-describedby"));
      }
    });
  }
  describe();
  window.jQuery?.(document).on("pfAjaxComplete", describe);

  // Filters would fill the screen of a phone before the list that they are for.
  if (window.matchMedia("(max-width: 767.98px)").matches) {
    document.querySelectorAll("[data-folds=phone]").forEach((fold) => {
      fold.open = false;
    });
  }

  // Browsers write dates in their own language: below each stands what was meant, with the week.
  const wordsOfDate = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "da-DK", {
    dateStyle: "long",
    timeZone: "UTC",
  });

  // ISO 8601: the week of a day is that of its Thursday, counted within the Thursday's year.
  function isoWeek(day) {
    const thursday = new Date(day);
    thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
    return Math.ceil(((thursday - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86400000 + 1) / 7);
  }

  document.querySelectorAll(".form .field > input[type=date]").forEach((input) => {
    const words = document.createElement("div");
    words.className = "date-words";
    input.after(words);
    const write = () => {
      const day = input.valueAsDate;
      const week = script.dataset.week;
      words.textContent = day ? `${wordsOfDate.format(day)}, ${week} ${isoWeek(day)}` : "";
    };
    input.addEventListener("input", write);
    write();
  });

  const summary = document.getElementById("error-summary");
  if (summary) {
    summary.focus();
  }

  // Leaving a form with changes that are not saved asks first. One that was refused is shown again, still unsaved.
  const typed = new Set();
  const refused = summary !== null && document.querySelector("main form.form") !== null;
  let sent = false;
  const askFirst = (event) => event.preventDefault();
  const watch = () => {
    if (!sent && (refused || typed.size > 0)) {
      window.addEventListener("beforeunload", askFirst);
    } else {
      window.removeEventListener("beforeunload", askFirst);
    }
  };
  document.addEventListener("input", (event) => {
    const form = event.target.closest("main form[method=post]");
    if (form) {
      typed.add(form);
      watch();
    }
  });
  // Sending one form draws the page anew, and what was typed into another would be gone. A form that saves itself sees to
  // that, unless it was refused. Asked before anything else acts on the sending.
  const isLost = (form) => !("rankAtOnce" in form.dataset) || form.querySelector(".error-summary") !== null;
  document.addEventListener(
    "submit",
    (event) => {
      const others = [...typed].some((form) => form !== event.target && isLost(form));
      if (others && !window.confirm(script.dataset.unsaved)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      typed.clear();
      sent = true;
      watch();
    },
    { capture: true },
  );
  // A form that saves itself says so.
  document.addEventListener("forloeb:saved", (event) => {
    typed.delete(event.target);
    watch();
  });
  watch();
})();

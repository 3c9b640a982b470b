// Renews the living part of the first page; without it the page renews itself as a whole.
(function () {
  "use strict";
  async function renew() {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("live");
      if (answer.ok && fresh) document.getElementById("live").innerHTML = fresh.innerHTML;
    } catch (away) {
      // Kawal is away for a moment; the next round tries again.
    }
    setTimeout(renew, document.hidden ? 10000 : 2000);
  }
  setTimeout(renew, 2000);
})();

(function () {
  "use strict";
  var told = document.body.dataset;
  var gone = document.querySelector(".gone");
  if (told.expires && Date.now() >= Date.parse(told.expires)) {
    gone.hidden = false;
    return;
  }
  var place = document.getElementById("film");
  place.replaceWith(place.content.cloneNode(true));
  var video = document.querySelector("video");
  var button = document.querySelector(".film button");
  // The player's own controls come with the film: until then its first picture is left alone.
  button.hidden = false;
  video.controls = false;
  button.addEventListener("click", function () {
    var playing = video.play();
    if (playing) playing.catch(shown);
  });
  video.addEventListener("play", shown);
  function shown() {
    button.hidden = true;
    video.controls = true;
    video.focus({ preventScroll: true });
  }
  if (!told.beacon) return;

  // One number per view, forgotten with it; nothing is kept on the device.
  var view = Array.from(crypto.getRandomValues(new Uint8Array(8)), function (byte) {
    return byte.toString(16).padStart(2, "0");
  }).join("");
  var said = {};
  function say(event) {
    if (said[event]) return;
    said[event] = true;
    var joint = told.beacon.indexOf("?") < 0 ? "?" : "&";
    var address = told.beacon + joint + "v=" + told.view + "&e=" + event + "&s=" + view;
    fetch(address, {
      mode: "no-cors", credentials: "omit", referrerPolicy: "no-referrer",
      cache: "no-store", keepalive: true
    }).catch(function () {});
  }
  function opened() {
    if (document.visibilityState === "visible") say("open");
  }
  // What was played counts, not how far somebody jumped.
  function watched() {
    var ranges = video.played, seconds = 0;
    for (var i = 0; i < ranges.length; i++) seconds += ranges.end(i) - ranges.start(i);
    var share = video.duration > 0 ? seconds / video.duration : 0;
    [25, 50, 75, 100].forEach(function (mark) {
      if (share >= (mark === 100 ? 0.97 : mark / 100)) say(String(mark));
    });
  }
  document.addEventListener("visibilitychange", opened);
  opened();
  video.addEventListener("timeupdate", watched);
  video.addEventListener("ended", watched);
}());

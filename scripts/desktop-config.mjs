/** The files that furnish a private desktop. */

/** A bar along the upper edge that holds nothing but the tray. */
export const panelConfig = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="40"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="icon-size" type="uint" value="32"/>
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
`;

/**
 * dunst tells what it shows only after it was closed; the script notes each on arrival.
 *
 * @param {string} script
 */
export function dunstConfig(script) {
  return `[global]
  width = 360
  offset = 20x60
  font = Sans 11

[note_each]
  summary = "*"
  script = ${script}
`;
}

/**
 * Appends a notification as fields that each end in NUL; `tests/desktop` reads them.
 *
 * @param {string} file
 */
export function notificationLogger(file) {
  return `#!/bin/sh
printf '%s\\0' "$DUNST_ID" "$DUNST_APP_NAME" "$DUNST_SUMMARY" "$DUNST_BODY" \\
  "$DUNST_URGENCY" "$DUNST_DESKTOP_ENTRY" >> '${file}'
`;
}

/**
 * An Xauthority file that opens any display to who holds the key, and to nobody else.
 * Fields are 16-bit lengths before bytes (libXau, AuWrite.c); 0xffff is FamilyWild.
 *
 * @param {Uint8Array} key
 */
export function wildAuthority(key) {
  const none = field(Buffer.alloc(0));
  const method = field(Buffer.from('MIT-MAGIC-COOKIE-1'));
  return Buffer.concat([Buffer.from([0xff, 0xff]), none, none, method, field(key)]);
}

/** @param {Uint8Array} bytes */
function field(bytes) {
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
}

-- What somebody did of a kind, such as all praise, is gathered from an index alone.
create index touch_kind on touch (kind, date desc, entry_id);

-- Nothing asks for them any more. A node of the version before still may, and looks at everybody then.
drop index subscribers_by_name;

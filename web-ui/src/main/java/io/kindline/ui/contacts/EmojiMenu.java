package io.kindline.ui.contacts;

import io.kindline.ui.shell.Dropdown;
import io.kindline.ui.shell.Icon;
import io.kindline.ui.shell.Markup;
import io.kindline.ui.shell.Writing;
import java.util.List;

/** A few signs that are put where the cursor is. */
final class EmojiMenu {
    private static final List<String> EMOJI =
            List.of("🙂", "😊", "👍", "🙏", "❤️", "🎉", "🌷", "☀️", "😔", "🤝", "✅", "⏳");

    private EmojiMenu() {}

    static Dropdown into(Writing writing) {
        var menu = new Dropdown(writing.getTranslation("desk.emoji"), Icon.SMILE.create());
        menu.addClassName("emoji");
        menu.draw(EMOJI.stream().map(Markup::inserting).toList());
        return menu;
    }
}

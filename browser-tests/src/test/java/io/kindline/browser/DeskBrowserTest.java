package io.kindline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** An operator's first contact, by keyboard alone. */
class DeskBrowserTest extends BrowserTest {

    @Test
    void an_operator_takes_answers_and_wraps_up_a_contact_by_keyboard_only() throws Exception {
        write("+79001112233", "Elena Anufrieva", "My internet is gone since this morning.");
        Page desk = taken("op01", "Elena Anufrieva");
        desk.keyboard().press("c");
        desk.keyboard().type("Good morning Elena,");
        desk.keyboard().press("Enter");
        desk.keyboard().type("I am looking into it.");
        desk.keyboard().press("Control+Enter");
        Locator reply = desk.locator(".line.out .text");
        assertThat(reply).hasText("Good morning Elena,\nI am looking into it.");
        assertThat(desk.locator(".composer textarea")).hasValue("");
        Axe.findsNothingOn(desk);

        desk.keyboard().press("Escape");
        desk.keyboard().press("w");
        assertThat(desk.locator(".form select").first()).isFocused();
        Axe.findsNothingOn(desk);
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".talk-empty")).isVisible();
        assertThat(desk.locator(".contact-row")).hasCount(0);
    }

    @Test
    void what_was_typed_and_not_sent_comes_back_after_the_page_was_loaded_again() throws Exception {
        write("+79001112244", "John Baker", "Where is my money?");
        Page desk = taken("op02", "John Baker");
        desk.keyboard().press("c");
        desk.keyboard().type("Half a sentence that nobody may lo");

        desk.reload();

        assertThat(desk.locator(".composer textarea"))
                .hasValue("Half a sentence that nobody may lo");
    }

    @Test
    void S22_let_me_check_runs_in_sight_and_stands_among_my_promises_until_it_is_told()
            throws Exception {
        write("+79001112277", "Anna Petrova", "When will the mast be repaired?");
        Page desk = taken("op06", "Anna Petrova");
        desk.keyboard().press("l");
        assertThat(desk.locator(".running .promise")).isVisible();
        Axe.findsNothingOn(desk);
        String contact = desk.url();

        desk.locator(".rail a[href='promises']").click();
        assertThat(desk.locator(".promise-item")).containsText("Anna Petrova");
        Axe.findsNothingOn(desk);
        desk.locator(".promise-item .plain").click();
        assertThat(desk).hasURL(contact);
        desk.locator(".running .promise .plain").click();
        assertThat(desk.locator(".below .form textarea")).isFocused();
        desk.keyboard().press("Escape");
        desk.locator(".composer textarea").waitFor();
        desk.keyboard().press("c");
        desk.keyboard().type("Tomorrow at nine.");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".line.out .text")).hasText("Tomorrow at nine.");
        desk.locator(".running .promise .plain").click();
        assertThat(desk.locator(".running .promise")).isHidden();
        desk.locator(".rail a[href='promises']").click();
        assertThat(desk.locator(".promises .empty")).isVisible();
    }

    @Test
    void a_wrap_up_with_a_follow_up_closes_the_contact_and_leaves_a_promise() throws Exception {
        write("+79001112288", "Budi Santoso", "Please call me tomorrow.");
        Page desk = taken("op07", "Budi Santoso");
        desk.keyboard().press("w");
        desk.locator(".form select").nth(3).selectOption("1");
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".form .problem")).not().isEmpty();
        desk.locator(".form textarea").first().fill("Call and tell");
        Axe.findsNothingOn(desk);
        desk.keyboard().press("Control+Enter");
        assertThat(desk.locator(".talk-empty")).isVisible();

        desk.locator(".rail a[href='promises']").click();
        assertThat(desk.locator(".promise-item")).containsText("Call and tell");
        desk.locator(".promise-body").click();
        assertThat(desk.locator(".promise-item[aria-current=true]")).hasCount(1);
    }

    @Test
    void a_new_message_appears_without_reloading() throws Exception {
        write("+79001112255", "Siti Rahma", "Halo");
        Page desk = taken("op03", "Siti Rahma");

        write("+79001112255", "Siti Rahma", "Masih di sana?");

        assertThat(desk.locator(".line.in .text").last()).hasText("Masih di sana?");
    }

    @Test
    void S22_a_colleague_is_asked_by_one_key_and_his_answer_comes_into_the_conversation()
            throws Exception {
        write("+79001112266", "Oleg Tarasov", "How long does a money transfer take?");
        Page asker = signIn("op04");
        Page colleague = signIn("op05");
        asker.locator(".take-next").waitFor();
        colleague.locator(".take-next").waitFor();
        take(asker, "Oleg Tarasov");

        asker.keyboard().press("q");
        asker.locator(".form select").selectOption(new SelectOption().setLabel(labelOf(asker)));
        asker.locator(".form textarea").fill("Five days or three?");
        Axe.findsNothingOn(asker);
        asker.keyboard().press("Control+Enter");
        assertThat(asker.locator(".questions .question")).containsText("Five days or three?");
        assertThat(colleague.locator(".attention .question-row")).containsText("Oleg Tarasov");
        Axe.findsNothingOn(colleague);

        colleague.locator(".attention .question-row").click();
        assertThat(colleague.locator(".form textarea")).isFocused();
        colleague.keyboard().type("Five working days");
        Axe.findsNothingOn(colleague);
        colleague.keyboard().press("Control+Enter");
        assertThat(asker.locator(".line.note.answer .text")).hasText("Five working days");
        assertThat(asker.locator(".questions .question")).isHidden();
        assertThat(colleague.locator(".attention .question-row")).isHidden();
        Axe.findsNothingOn(asker);
    }

    /** The choice that names the colleague of the test. */
    private static String labelOf(Page asker) {
        return asker.locator(".form select option").getByText("Артём Лебедь").first().textContent();
    }
}

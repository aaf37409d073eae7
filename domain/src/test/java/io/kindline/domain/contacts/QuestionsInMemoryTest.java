package io.kindline.domain.contacts;

class QuestionsInMemoryTest extends QuestionsContract {
    private final Questions questions = new InMemoryQuestions();

    @Override
    protected Questions questions() {
        return questions;
    }
}
